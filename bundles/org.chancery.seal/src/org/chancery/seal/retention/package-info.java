/** The end of an audience: the signed record that its keys were destroyed. */
package org.chancery.seal.retention;
