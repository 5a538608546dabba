/** The parallel text: two or three texts side by side as prose, clause by clause at one height. */
package org.chancery.ui.comparison.parallel;
