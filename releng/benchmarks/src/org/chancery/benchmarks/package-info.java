/** Measures how fast Chancery is, against others on the same work in the same run. */
package org.chancery.benchmarks;
