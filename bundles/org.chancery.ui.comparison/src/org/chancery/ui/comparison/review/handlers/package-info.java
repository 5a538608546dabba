/** Handlers of the commands of reviews. */
package org.chancery.ui.comparison.review.handlers;
