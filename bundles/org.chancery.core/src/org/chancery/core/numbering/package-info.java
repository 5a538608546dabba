/** How clauses are numbered and cited: rules, the numbers they give, and how to find the rules of an imported text. */
package org.chancery.core.numbering;
