/** Whole journeys through the window, with page objects; each leaves a screenshot. */
package org.chancery.ui.tests.journeys;
