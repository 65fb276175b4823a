package org.ganlao.gateway.route;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A service that goes wrong below HTTP: it hears a request's head out and then does to the connection what it is told. */
final class FaultyService implements AutoCloseable {

    /** What becomes of a connection whose request has been heard. */
    interface Fault {
        void befalls(Socket connection) throws IOException;
    }

    static final Fault RESETS = connection -> {
        connection.setSoLinger(true, 0);
        connection.close();
    };
    static final Fault CLOSES = Socket::close;
    static final Fault HANGS = connection -> {};

    private final ServerSocket door;
    private final List<Socket> connections = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger heard = new AtomicInteger();

    FaultyService(Fault fault) {
        try {
            door = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.submit(() -> serve(fault));
    }

    static Fault answers(String bytes) {
        return connection -> {
            connection.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            connection.getOutputStream().flush();
            connection.close();
        };
    }

    /** Requests whose head has arrived. */
    int heard() {
        return heard.get();
    }

    /** The setting by which a front door has this behind {@code /api/insurance}. */
    Map<String, String> asInsurance() {
        return Map.of("ganlao.front-door.services.insurance", "http://127.0.0.1:" + door.getLocalPort());
    }

    private void serve(Fault fault) {
        try {
            while (true) {
                Socket connection = door.accept();
                synchronized (connections) {
                    connections.add(connection);
                }
                threads.submit(() -> hear(connection, fault));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void hear(Socket connection, Fault fault) {
        try {
            InputStream in = connection.getInputStream();
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                int next = in.read();
                if (next < 0) {
                    return;
                }
                head.append((char) next);
            }
            heard.incrementAndGet();
            fault.befalls(connection);
        } catch (IOException gone) {
            // the other side hung up first
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        synchronized (connections) {
            for (Socket connection : connections) {
                connection.close();
            }
        }
        threads.shutdownNow();
    }
}
