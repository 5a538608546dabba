/** Which pieces of two texts belong together. */
package org.chancery.comparison.alignment;
