/**
 * Comparing treaties in the platform's compare editor.
 *
 * <p>
 * Inside this bundle: make a {@link org.chancery.ui.comparison.TreatyComparison} of an ancestor (or null), a left and a
 * right {@link org.chancery.ui.comparison.ComparedSide} and open it with
 * {@link org.chancery.ui.comparison.Comparisons#open}. From bundles that this one depends on, for instance after texts
 * were synchronised: ask the workbench page for its {@link org.chancery.ui.TextPresenter}.
 */
package org.chancery.ui.comparison;
