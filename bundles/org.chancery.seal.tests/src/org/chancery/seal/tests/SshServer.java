package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The OpenSSH server that is installed, on this machine's own address, for the one who runs the tests. */
final class SshServer implements AutoCloseable {

	private final Process server;
	private final Path folder;
	private final int port;

	private SshServer(Process server, Path folder, int port) {
		this.server = server;
		this.folder = folder;
		this.port = port;
	}

	static SshServer start(Path folder) throws Exception {
		Path sshd = List.of("/usr/sbin/sshd", "/usr/local/sbin/sshd").stream().map(Path::of).filter(Files::isExecutable).findFirst()
				.orElse(null);
		assumeTrue(sshd != null, "no OpenSSH server is installed");
		assumeTrue(!"root".equals(System.getProperty("user.name")) || Files.isDirectory(Path.of("/run/sshd")),
				"the OpenSSH server's own folder /run/sshd is missing");
		for (String key : List.of("host", "user")) {
			run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder.resolve(key).toString());
		}
		int port;
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = free.getLocalPort();
		}
		Path config = Files.writeString(folder.resolve("sshd.config"), """
				ListenAddress 127.0.0.1:%d
				HostKey %s
				AuthorizedKeysFile %s
				StrictModes no
				PermitRootLogin yes
				PasswordAuthentication no
				PidFile none
				UsePAM no
				""".formatted(port, folder.resolve("host"), folder.resolve("user.pub")));
		Process server = new ProcessBuilder(sshd.toString(), "-D", "-e", "-f", config.toString())
				.redirectErrorStream(true).redirectOutput(folder.resolve("sshd.out").toFile()).start();
		var started = new SshServer(server, folder, port);
		started.await();
		return started;
	}

	private static void run(String... words) throws IOException, InterruptedException {
		assumeTrue(new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.to(new File("/dev/null")))
				.start().waitFor() == 0, "a key for the OpenSSH server could not be made");
	}

	private void await() throws IOException {
		for (int attempt = 0; attempt < 100_000 && server.isAlive(); attempt++) {
			try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
				return;
			} catch (IOException notYet) {
				Thread.onSpinWait();
			}
		}
		throw new IOException("the OpenSSH server did not start: " + Files.readString(folder.resolve("sshd.out")));
	}

	/** The program by which it is reached, with the words that tell it which keys count. */
	String program() {
		return "ssh -F /dev/null -i " + folder.resolve("user") + " -o StrictHostKeyChecking=no -o LogLevel=ERROR -o UserKnownHostsFile="
				+ folder.resolve("known");
	}

	String address(Path repository) {
		return "ssh://" + System.getProperty("user.name") + "@127.0.0.1:" + port + repository;
	}

	@Override
	public void close() {
		server.destroy();
	}
}
