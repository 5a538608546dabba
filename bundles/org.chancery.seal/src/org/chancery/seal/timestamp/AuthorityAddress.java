package org.chancery.seal.timestamp;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLConnection;

import org.chancery.core.sealing.Timestamps;

/** A timestamp authority that is asked over HTTP (RFC 3161, section 3.4). */
public final class AuthorityAddress {

	private static final int PATIENCE = 30_000;

	private final URI address;

	/** @throws IOException if it is no address of http or https */
	public AuthorityAddress(URI address) throws IOException {
		if (address.getHost() == null || !"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
			throw new IOException("an authority has an address that begins with https:// or http://");
		}
		this.address = address;
	}

	/** The answer, of at most {@link Timestamps#LARGEST_ANSWER} bytes. */
	public byte[] ask(byte[] request) throws IOException {
		URLConnection opened = address.toURL().openConnection();
		if (!(opened instanceof HttpURLConnection connection)) {
			throw new IOException("the address cannot be reached by http");
		}
		try {
			connection.setInstanceFollowRedirects(false);
			connection.setConnectTimeout(PATIENCE);
			connection.setReadTimeout(PATIENCE);
			connection.setUseCaches(false);
			connection.setRequestProperty("User-Agent", "-");
			connection.setRequestProperty("Content-Type", "application/timestamp-query");
			connection.setDoOutput(true);
			connection.setFixedLengthStreamingMode(request.length);
			connection.getOutputStream().write(request);
			if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
				throw new IOException("the authority answered with status " + connection.getResponseCode());
			}
			try (InputStream in = connection.getInputStream()) {
				byte[] answer = in.readNBytes(Timestamps.LARGEST_ANSWER + 1);
				if (answer.length > Timestamps.LARGEST_ANSWER) {
					throw new IOException("the authority's answer is larger than any");
				}
				return answer;
			}
		} finally {
			connection.disconnect();
		}
	}
}
