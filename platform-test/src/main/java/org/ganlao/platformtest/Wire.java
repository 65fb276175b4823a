package org.ganlao.platformtest;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * The way to the service under test by the JDK's own client: there are tens of thousands of requests, and RestAssured takes
 * longer to put one together than the service to answer it.
 */
public final class Wire {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Wire() {}

    /** @param address path at the service under test, or URL; what is not ASCII in it is escaped */
    public static URI uri(String address) {
        String url = address.startsWith("/") ? RestAssured.baseURI + ":" + RestAssured.port + address : address;
        return URI.create(URI.create(url.replace(" ", "%20")).toASCIIString());
    }

    public static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
