/** The plain, complete text that one audience sees, with its numbers. Holds no path back to the dossier. */
package org.chancery.core.projection;
