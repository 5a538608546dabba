/** Commands of comparisons: they gather what is compared and open it. */
package org.chancery.ui.comparison.handlers;
