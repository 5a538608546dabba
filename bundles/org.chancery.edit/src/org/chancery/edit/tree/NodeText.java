package org.chancery.edit.tree;

import java.util.Set;

import org.chancery.core.projection.ProjectedClause.Notice;

/** What a node says. */
record NodeText(String label, String icon, String audience, Set<Notice> notices) {
}
