/**
 * Comparing two texts of a treaty: {@link org.chancery.comparison.CompareTexts} takes two projections and tells clause by
 * clause what became of it, word by word what changed, and what that means in law as far as a
 * {@link org.chancery.comparison.ChangeWeigher} says so.
 */
package org.chancery.comparison;
