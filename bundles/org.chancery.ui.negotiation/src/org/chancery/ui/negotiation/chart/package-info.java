/** Bars that are read without colours: by length, by pattern, by the numbers beside them, and aloud. */
package org.chancery.ui.negotiation.chart;
