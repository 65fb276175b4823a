package org.ganlao.gateway.plan.oversight.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.ganlao.platformtest.Tokens;

/** Reads server-sent events over a connection of its own. */
final class EventClient implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final BlockingQueue<Heard> events = new LinkedBlockingQueue<>();
    private final InputStream stream;
    private volatile long position = -1;
    private volatile boolean ended;

    private EventClient(InputStream stream) {
        this.stream = stream;
        Thread reader = new Thread(this::read, "event-client");
        reader.setDaemon(true);
        reader.start();
    }

    /** One event with data. */
    record Heard(long id, String name, String data) {}

    /** @param lastEventId null from now on */
    static EventClient open(URI address, Tokens token, Long lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token.jwt())
                .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId.toString());
        }
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream");
            return new EventClient(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Heard next() {
        try {
            Heard heard = events.poll(20, TimeUnit.SECONDS);
            assertThat(heard).as("an event").isNotNull();
            return heard;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last id that came, also with signs of life. */
    long position() {
        return position;
    }

    /** Events up to the one with this in its data, that one included. */
    List<Heard> until(String data) {
        List<Heard> heard = new ArrayList<>();
        do {
            heard.add(next());
        } while (!heard.get(heard.size() - 1).data().contains(data));
        return heard;
    }

    boolean isEnded() {
        return ended;
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String name = null;
            StringBuilder data = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    position = Long.parseLong(line.substring(3).strip());
                } else if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    data.append(line.substring(5));
                } else if (line.isEmpty() && !data.isEmpty()) {
                    events.add(new Heard(position, name, data.toString()));
                    name = null;
                    data.setLength(0);
                }
            }
        } catch (IOException closed) {
            // by the test, or by the server: nothing more is heard
        }
        ended = true;
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
