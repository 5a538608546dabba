/** The views of the perspective Negotiate. */
package org.chancery.ui.negotiation.views;
