package org.chancery.seal.sync;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteSession;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;

/**
 * Runs the system's {@code ssh}, so that a person's own configuration, agent, known hosts and tokens count, and no second
 * implementation of the protocol is trusted.
 */
final class SystemSsh extends SshSessionFactory {

	/** Names another program than {@code ssh}, with its first words. */
	private static final String PROGRAM = "chancery.ssh";

	private SystemSsh() {
	}

	static void install() {
		if (!(SshSessionFactory.getInstance() instanceof SystemSsh)) {
			SshSessionFactory.setInstance(new SystemSsh());
		}
	}

	@Override
	public RemoteSession getSession(URIish uri, CredentialsProvider credentials, FS fs, int timeout) throws TransportException {
		String host = uri.getUser() == null ? uri.getHost() : uri.getUser() + '@' + uri.getHost();
		if (host.startsWith("-")) {
			throw new TransportException("this is no name of a host");
		}
		return new RemoteSession() {
			@Override
			public Process exec(String command, int seconds) throws IOException {
				List<String> words = new ArrayList<>(List.of(System.getProperty(PROGRAM, "ssh").split(" ")));
				if (uri.getPort() > 0) {
					words.addAll(List.of("-p", Integer.toString(uri.getPort())));
				}
				words.addAll(List.of("-o", "BatchMode=yes", host, command));
				return new ProcessBuilder(words).start();
			}

			@Override
			public void disconnect() {
				// The program ends when its streams are closed.
			}
		};
	}

	@Override
	public String getType() {
		return "system";
	}
}
