/** The product: its application, its branding and its life cycle. */
package org.chancery.app;
