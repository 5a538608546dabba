package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** The git that is installed, behind HTTP on this machine: {@code git http-backend}, called as CGI has it. */
final class GitHttpServer implements AutoCloseable {

	private final HttpServer server;
	private final Path root;

	private GitHttpServer(HttpServer server, Path root) {
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
		var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		var started = new GitHttpServer(server, root);
		server.createContext("/", started::answer);
		server.start();
		return started;
	}

	String address(String repository) {
		return "http://localhost:" + server.getAddress().getPort() + '/' + repository;
	}

	private void answer(HttpExchange exchange) throws IOException {
		var builder = new ProcessBuilder("git", "http-backend");
		var environment = builder.environment();
		environment.put("GIT_PROJECT_ROOT", root.toString());
		environment.put("GIT_HTTP_EXPORT_ALL", "1");
		environment.put("PATH_INFO", exchange.getRequestURI().getPath());
		environment.put("REQUEST_METHOD", exchange.getRequestMethod());
		environment.put("REMOTE_USER", "somebody");
		environment.put("QUERY_STRING", exchange.getRequestURI().getQuery() == null ? "" : exchange.getRequestURI().getQuery());
		String type = exchange.getRequestHeaders().getFirst("Content-Type");
		environment.put("CONTENT_TYPE", type == null ? "" : type);
		boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
		byte[] body;
		try (InputStream in = zipped ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody()) {
			body = in.readAllBytes();
		}
		environment.put("CONTENT_LENGTH", Integer.toString(body.length));
		Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		Thread.ofVirtual().start(() -> feed(process, body));
		respond(exchange, process.getInputStream().readAllBytes());
	}

	private static void feed(Process process, byte[] body) {
		try (OutputStream in = process.getOutputStream()) {
			in.write(body);
		} catch (IOException gone) {
			// The program ended before it had read everything; what it said is the answer.
			return;
		}
	}

	private static void respond(HttpExchange exchange, byte[] said) throws IOException {
		var line = new ByteArrayOutputStream();
		int code = 200;
		int at = 0;
		for (; at < said.length; at++) {
			if (said[at] != '\n') {
				line.write(said[at]);
				continue;
			}
			String header = line.toString(StandardCharsets.ISO_8859_1).strip();
			line.reset();
			if (header.isEmpty()) {
				break;
			}
			String[] parts = header.split(": ", 2);
			if (parts[0].equals("Status")) {
				code = Integer.parseInt(parts[1].substring(0, 3));
			} else {
				exchange.getResponseHeaders().add(parts[0], parts[1]);
			}
		}
		byte[] body = Arrays.copyOfRange(said, Math.min(at + 1, said.length), said.length);
		exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
		try (OutputStream out = exchange.getResponseBody()) {
			out.write(body);
		}
	}

	@Override
	public void close() {
		server.stop(0);
	}
}
