package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** The git that is installed, behind HTTP on this machine: {@code git http-backend}, called as CGI (RFC 3875) has it. */
final class GitHttpServer implements AutoCloseable {

	private final ServerSocket server;
	private final Path root;

	private GitHttpServer(ServerSocket server, Path root) {
		this.server = server;
		this.root = root;
	}

	static void assumeGit() {
		boolean there = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
				.anyMatch(each -> Files.isExecutable(Path.of(each, "git")));
		assumeTrue(there, "git is not installed");
	}

	static GitHttpServer start(Path root) throws IOException {
		assumeGit();
		var started = new GitHttpServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), root);
		Thread.ofVirtual().start(started::serve);
		return started;
	}

	String address(String repository) {
		return "http://localhost:" + server.getLocalPort() + '/' + repository;
	}

	private void serve() {
		while (!server.isClosed()) {
			try (Socket socket = server.accept(); InputStream in = new BufferedInputStream(socket.getInputStream())) {
				socket.getOutputStream().write(answer(in));
			} catch (IOException gone) {
				// Whoever asked notices; closing the server ends here too.
				continue;
			}
		}
	}

	/** One request for each connection. */
	private byte[] answer(InputStream in) throws IOException {
		String[] request = line(in).split(" ");
		Map<String, String> headers = new TreeMap<>();
		for (String line = line(in); !line.isEmpty(); line = line(in)) {
			String[] parts = line.split(":", 2);
			headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
		}
		byte[] body = "chunked".equals(headers.get("transfer-encoding")) ? chunks(in)
				: in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
		if ("gzip".equals(headers.get("content-encoding"))) {
			body = new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
		}
		byte[] said = run(request[0], request[1], headers.getOrDefault("content-type", ""), body);
		String text = new String(said, StandardCharsets.ISO_8859_1);
		String status = text.startsWith("Status: ") ? text.substring(8, text.indexOf("\r\n")) : "200 OK";
		var out = new ByteArrayOutputStream();
		out.writeBytes(("HTTP/1.1 " + status + "\r\nConnection: close\r\n").getBytes(StandardCharsets.ISO_8859_1));
		out.writeBytes(said);
		return out.toByteArray();
	}

	private static String line(InputStream in) throws IOException {
		var line = new ByteArrayOutputStream();
		for (int each = in.read(); each >= 0 && each != '\n'; each = in.read()) {
			line.write(each);
		}
		return line.toString(StandardCharsets.ISO_8859_1).strip();
	}

	private static byte[] chunks(InputStream in) throws IOException {
		var body = new ByteArrayOutputStream();
		for (int length = Integer.parseInt(line(in), 16); length > 0; length = Integer.parseInt(line(in), 16)) {
			body.writeBytes(in.readNBytes(length));
			line(in);
		}
		line(in);
		return body.toByteArray();
	}

	private byte[] run(String method, String address, String type, byte[] body) throws IOException {
		String[] parts = address.split("\\?", 2);
		var builder = new ProcessBuilder("git", "http-backend").redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().putAll(Map.of("GIT_PROJECT_ROOT", root.toString(), "GIT_HTTP_EXPORT_ALL", "1", "PATH_INFO", parts[0],
				"QUERY_STRING", parts.length > 1 ? parts[1] : "", "REQUEST_METHOD", method, "REMOTE_USER", "somebody", "CONTENT_TYPE", type,
				"CONTENT_LENGTH", Integer.toString(body.length)));
		Process process = builder.start();
		Thread.ofVirtual().start(() -> feed(process, body));
		return process.getInputStream().readAllBytes();
	}

	private static void feed(Process process, byte[] body) {
		try (OutputStream in = process.getOutputStream()) {
			in.write(body);
		} catch (IOException gone) {
			// The program ended before it had read everything; what it said is the answer.
			return;
		}
	}

	@Override
	public void close() throws IOException {
		server.close();
	}
}
