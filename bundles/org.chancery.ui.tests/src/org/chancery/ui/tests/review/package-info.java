/** Reviews of counter-drafts, redlines and working papers in the workbench. */
package org.chancery.ui.tests.review;
