/** The commands of the perspective Negotiate. */
package org.chancery.ui.negotiation.handlers;
