/** What audiences above public add to the text, and the rule that secrets point down. */
package org.chancery.core.overlay;
