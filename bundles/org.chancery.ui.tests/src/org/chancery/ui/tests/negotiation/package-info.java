/** The perspective Negotiate: its models, and a journey through its window. */
package org.chancery.ui.tests.negotiation;
