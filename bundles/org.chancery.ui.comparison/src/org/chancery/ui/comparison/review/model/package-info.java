/** What reviews of counter-drafts are about, without a screen: changes, decisions, and what a wizard asks for. */
package org.chancery.ui.comparison.review.model;
