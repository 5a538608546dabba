package org.chancery.seal.dossier;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * That one program at a time writes a dossier. The operating system frees it when a program ends, however it ends, so
 * that no stale lock is left.
 */
final class DossierLock implements AutoCloseable {

	/** Two threads of one program cannot share a lock on a file. */
	private static final ReentrantLock HERE = new ReentrantLock();

	private final FileChannel channel;

	private DossierLock(FileChannel channel) {
		this.channel = channel;
	}

	/** Takes the lock, waiting for it, and puts in order what an interrupted program left. */
	static DossierLock take(DossierFolder folder, Disk disk) throws IOException {
		HERE.lock();
		FileChannel channel = null;
		try {
			if (!Files.isDirectory(folder.root().resolve(DossierFolder.LOCAL), LinkOption.NOFOLLOW_LINKS)) {
				disk.createFolder(folder.root().resolve(DossierFolder.LOCAL));
			}
			channel = FileChannel.open(folder.local("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE,
					LinkOption.NOFOLLOW_LINKS);
			channel.lock();
			Commit.recover(folder, disk);
			Erasure.finish(folder, disk);
			return new DossierLock(channel);
		} catch (IOException | RuntimeException failure) {
			if (channel != null) {
				channel.close();
			}
			HERE.unlock();
			throw failure;
		}
	}

	@Override
	public void close() throws IOException {
		try {
			channel.close();
		} finally {
			HERE.unlock();
		}
	}
}
