/** Views beside a comparison: every change as a table, the meter, the history of a clause. */
package org.chancery.ui.comparison.views;
