package org.chancery.seal.sync;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.chancery.seal.dossier.DossierFolder;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.keyring.Place;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.treewalk.TreeWalk;

/** A git server, or a repository on a path: one branch a compartment, in whose tree its files lie. */
final class GitCarrier implements Carrier {

	private static final String REMOTE = "refs/remotes/carrier/";

	private final Repository repository;
	private final URIish address;
	private final Map<String, ObjectId> there = new LinkedHashMap<>();

	/** @param folder of the dossier, in which the repository lies; with its lock held */
	GitCarrier(Path folder, String address) throws IOException {
		SystemSsh.install();
		Path git = folder.resolve(Constants.DOT_GIT);
		clearLocks(git);
		this.repository = new FileRepositoryBuilder().setGitDir(git.toFile()).setBare().build();
		if (!Files.exists(git.resolve(Constants.HEAD))) {
			repository.create(true);
		}
		var config = repository.getConfig();
		config.setBoolean("core", null, "fsyncObjectFiles", true);
		config.setBoolean("core", null, "fsyncRefFiles", true);
		config.setBoolean("gc", null, "auto", false);
		config.save();
		try {
			this.address = new URIish(address);
		} catch (URISyntaxException e) {
			throw new IOException("this is no address of a git server or folder", e);
		}
	}

	/** Only this program writes here, and it holds the dossier's lock: a lock that is left is one of a program that died. */
	private static void clearLocks(Path git) throws IOException {
		if (Files.isDirectory(git)) {
			try (Stream<Path> files = Files.walk(git)) {
				for (Path each : files.filter(f -> f.getFileName().toString().endsWith(".lock")).toList()) {
					Files.deleteIfExists(each);
				}
			}
		}
	}

	@Override
	public List<String> paths() throws IOException {
		there.clear();
		fetch();
		for (Ref ref : repository.getRefDatabase().getRefsByPrefix(REMOTE)) {
			String branch = ref.getName().substring(REMOTE.length());
			if (Place.isOne(branch)) {
				list(ref.getObjectId());
			}
		}
		return there.keySet().stream().sorted(Comparator.comparing((String path) -> !path.contains('/' + DossierFolder.HEADS + '/')))
				.toList();
	}

	private void fetch() throws IOException {
		try (Transport transport = Transport.open(repository, address)) {
			transport.setTimeout(60);
			transport.setCheckFetchedObjects(true);
			transport.setRemoveDeletedRefs(true);
			transport.fetch(NullProgressMonitor.INSTANCE, List.of(new RefSpec("+refs/heads/*:" + REMOTE + "*")));
		} catch (TransportException nothing) {
			// An empty repository has nothing to fetch, and JGit says so with an exception of this kind only.
			if (!isEmpty()) {
				throw nothing;
			}
		}
	}

	private boolean isEmpty() throws IOException {
		try (Transport transport = Transport.open(repository, address); var connection = transport.openFetch()) {
			return connection.getRefs().isEmpty();
		}
	}

	private void list(ObjectId commit) throws IOException {
		try (RevWalk walk = new RevWalk(repository); TreeWalk tree = new TreeWalk(repository)) {
			tree.addTree(walk.parseCommit(commit).getTree());
			tree.setRecursive(true);
			while (tree.next()) {
				there.put(tree.getPathString(), tree.getObjectId(0));
			}
		}
	}

	@Override
	public byte[] read(String path, int largest) throws BadSealException, IOException {
		var loader = repository.open(there.get(path));
		if (loader.getSize() > largest) {
			throw new BadSealException(path + " is larger than any may be");
		}
		return loader.getCachedBytes(largest);
	}

	@Override
	public boolean write(Map<String, byte[]> files) throws IOException {
		Map<String, Map<String, byte[]>> branches = new TreeMap<>();
		files.forEach((path, bytes) -> branches.computeIfAbsent(path.substring(0, path.indexOf('/')), b -> new TreeMap<>())
				.put(path, bytes));
		var updates = new ArrayList<RemoteRefUpdate>();
		for (Map.Entry<String, Map<String, byte[]>> each : branches.entrySet()) {
			ObjectId before = tip(each.getKey());
			updates.add(update(each.getKey(), new BranchCommit(repository).add(before, each.getValue()), before, false));
		}
		return push(updates).stream().allMatch(GitCarrier::arrived);
	}

	private RemoteRefUpdate update(String branch, ObjectId commit, ObjectId before, boolean replaces) throws IOException {
		return new RemoteRefUpdate(repository, (String) null, commit, Constants.R_HEADS + branch, replaces, REMOTE + branch,
				before == null ? ObjectId.zeroId() : before);
	}

	private Collection<RemoteRefUpdate> push(List<RemoteRefUpdate> updates) throws IOException {
		try (Transport transport = Transport.open(repository, address)) {
			transport.setTimeout(60);
			return transport.push(NullProgressMonitor.INSTANCE, updates).getRemoteUpdates();
		}
	}

	@Override
	public boolean holdsKeys(Place compartment) throws IOException {
		ObjectId tip = tip(compartment.hex());
		if (tip == null) {
			return false;
		}
		try (RevWalk walk = new RevWalk(repository); TreeWalk tree = new TreeWalk(repository)) {
			RevCommit commit = walk.parseCommit(tip);
			boolean holds = false;
			for (RevCommit each = commit; each != null && !holds; each = each.getParentCount() > 0 ? walk.parseCommit(each.getParent(0)) : null) {
				holds = each.getParentCount() > 1;
				tree.reset(each.getTree());
				tree.setRecursive(true);
				while (!holds && tree.next()) {
					holds = isKey(tree.getPathString());
				}
			}
			return holds;
		}
	}

	private static boolean isKey(String path) {
		return path.contains('/' + DossierFolder.KEYRINGS + '/') || path.contains('/' + DossierFolder.PARCELS + '/');
	}

	@Override
	public boolean removeKeys(List<Place> compartments) throws IOException {
		var updates = new ArrayList<RemoteRefUpdate>();
		for (Place each : compartments) {
			ObjectId before = tip(each.hex());
			updates.add(update(each.hex(), new BranchCommit(repository).alone(before, each, path -> !isKey(path)), before, true));
		}
		Collection<RemoteRefUpdate> results = push(updates);
		if (results.stream().anyMatch(each -> each.getStatus() == RemoteRefUpdate.Status.REJECTED_OTHER_REASON
				|| each.getStatus() == RemoteRefUpdate.Status.REJECTED_NONFASTFORWARD)) {
			throw new IOException("the server lets no branch be replaced, and so keeps the keys of an audience that were destroyed;"
					+ " have its administrator delete the branch");
		}
		return results.stream().allMatch(GitCarrier::arrived);
	}

	private ObjectId tip(String branch) throws IOException {
		Ref ref = repository.exactRef(REMOTE + branch);
		return ref == null ? null : ref.getObjectId();
	}

	private static boolean arrived(RemoteRefUpdate update) {
		return update.getStatus() == RemoteRefUpdate.Status.OK || update.getStatus() == RemoteRefUpdate.Status.UP_TO_DATE;
	}

	@Override
	public void close() {
		repository.close();
	}
}
