/**
 * What a change means in law: each change of words is weighed by what it does to obligations, numbers, dates, parties,
 * conditions, terms and references, with the words that show it; what only changes the form is editorial. Where neither
 * can be shown the change counts as substantive, for that is the error that costs less.
 */
package org.chancery.comparison.weight;
