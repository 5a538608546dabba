/** Tests of comparisons: models without a window, and journeys in one. */
package org.chancery.ui.tests.comparison;
