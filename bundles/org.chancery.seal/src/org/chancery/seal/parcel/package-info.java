/** The parcel: the unit in which everything is sealed, stored and sent. CMS AuthEnvelopedData (RFC 5083, RFC 5084). */
package org.chancery.seal.parcel;
