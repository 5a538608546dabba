package org.chancery.seal.sync;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Predicate;

import org.chancery.seal.keyring.Place;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** A commit that adds files to a compartment's branch, by nobody in particular. */
final class BranchCommit {

	private final Repository repository;

	BranchCommit(Repository repository) {
		this.repository = repository;
	}

	/**
	 * Adds files to what a commit holds.
	 *
	 * @param before null if the branch begins
	 * @return the new commit, which the local branch names then
	 */
	ObjectId add(ObjectId before, Map<String, byte[]> files) throws IOException {
		try (ObjectInserter inserter = repository.newObjectInserter()) {
			var cache = DirCache.newInCore();
			DirCacheBuilder builder = cache.builder();
			if (before != null) {
				keep(before, path -> !files.containsKey(path), builder);
			}
			for (Map.Entry<String, byte[]> each : files.entrySet()) {
				var entry = new DirCacheEntry(each.getKey());
				entry.setFileMode(FileMode.REGULAR_FILE);
				entry.setObjectId(inserter.insert(Constants.OBJ_BLOB, each.getValue()));
				builder.add(entry);
			}
			return commit(cache, builder, before, files.keySet().iterator().next(), inserter);
		}
	}

	/** A commit without one before it that holds only some of the files of another. */
	ObjectId alone(ObjectId before, Place branch, Predicate<String> kept) throws IOException {
		try (ObjectInserter inserter = repository.newObjectInserter()) {
			var cache = DirCache.newInCore();
			DirCacheBuilder builder = cache.builder();
			keep(before, kept, builder);
			return commit(cache, builder, null, branch.hex(), inserter);
		}
	}

	private ObjectId commit(DirCache cache, DirCacheBuilder builder, ObjectId before, String path, ObjectInserter inserter)
			throws IOException {
		builder.finish();
		var commit = new CommitBuilder();
		commit.setTreeId(cache.writeTree(inserter));
		if (before != null) {
			commit.setParentId(before);
		}
		var nobody = new PersonIdent("Chancery", "sealed@localhost", Instant.now(), ZoneOffset.UTC);
		commit.setAuthor(nobody);
		commit.setCommitter(nobody);
		commit.setMessage("sealed");
		ObjectId made = inserter.insert(commit);
		inserter.flush();
		name(path, made);
		return made;
	}

	private void keep(ObjectId before, Predicate<String> kept, DirCacheBuilder builder) throws IOException {
		try (RevWalk walk = new RevWalk(repository); TreeWalk tree = new TreeWalk(repository)) {
			tree.addTree(walk.parseCommit(before).getTree());
			tree.setRecursive(true);
			while (tree.next()) {
				if (kept.test(tree.getPathString())) {
					var entry = new DirCacheEntry(tree.getPathString());
					entry.setFileMode(FileMode.REGULAR_FILE);
					entry.setObjectId(tree.getObjectId(0));
					builder.add(entry);
				}
			}
		}
	}

	private void name(String path, ObjectId commit) throws IOException {
		String branch = path.substring(0, 2 * Place.LENGTH);
		RefUpdate update = repository.updateRef(Constants.R_HEADS + branch);
		update.setNewObjectId(commit);
		update.forceUpdate();
	}
}
