/** Who someone is: keys for signing and opening, the card that tells them to others, and the file that keeps them. */
package org.chancery.seal.identity;
