/** The wizards, each with a model beside it that knows no screen. */
package org.chancery.ui.wizards;
