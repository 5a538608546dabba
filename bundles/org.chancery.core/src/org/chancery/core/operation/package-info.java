/**
 * The verbs of the engine that begin or end outside a dossier: create, import, export. One class an operation; a screen
 * or a command line gathers its arguments and calls it.
 */
package org.chancery.core.operation;
