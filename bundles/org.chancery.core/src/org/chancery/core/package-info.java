/** The engine: operations on dossiers, without a screen and without a library of file formats. */
package org.chancery.core;
