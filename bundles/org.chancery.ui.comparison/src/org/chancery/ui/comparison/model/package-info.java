/**
 * What the views of comparisons show and do, without a display: the rows of a parallel text, their heights, changes and
 * filters, what is taken over, tables and meters.
 */
package org.chancery.ui.comparison.model;
