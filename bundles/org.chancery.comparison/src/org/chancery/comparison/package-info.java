/** Comparing two texts of a treaty. */
package org.chancery.comparison;
