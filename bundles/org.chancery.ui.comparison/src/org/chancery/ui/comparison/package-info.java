/** Comparisons of treaty texts in the workbench: what is compared, and the platform's compare editor that shows it. */
package org.chancery.ui.comparison;
