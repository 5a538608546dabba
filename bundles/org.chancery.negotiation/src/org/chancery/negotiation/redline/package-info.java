/** Tests of red lines: how they are written, and how they are decided on a text. Specified in docs/red-line-tests.md. */
package org.chancery.negotiation.redline;
