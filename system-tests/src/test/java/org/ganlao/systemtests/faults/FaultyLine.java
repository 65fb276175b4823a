package org.ganlao.systemtests.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A line of TCP to a real service, which carries everything until it is told to go wrong. */
final class FaultyLine implements AutoCloseable {

    enum State {
        WELL,
        /** Nobody takes a connection. */
        CUT,
        /** The service hears everything, and what it answers comes only {@link #LATE} later. */
        SLOW,
        /** Connections are reset when a request begins. */
        RESETTING,
        /** What comes back is no HTTP. */
        GARBLED
    }

    static final Duration LATE = Duration.ofSeconds(30);

    private static final byte[] GARBAGE = "SSH-2.0-OpenSSH_9.2\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int WAITING_CONNECTIONS = 50;

    private final URI service;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Socket> connections = new ArrayList<>();
    private final List<Socket> slow = new ArrayList<>();
    private final int port;
    private ServerSocket door;
    private State state = State.WELL;

    FaultyLine(String address) {
        this.service = URI.create(address);
        open(0);
        this.port = door.getLocalPort();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** For connections from now on. Those that are open are hung up, but for slow ones, whose answers are still to come. */
    synchronized void becomes(State next) {
        if (next == State.CUT) {
            quietly(door);
        } else if (state == State.CUT) {
            open(port);
        }
        state = next;
        hangUp();
    }

    /** Connections over which a late answer is awaited. */
    synchronized int awaited() {
        return slow.size();
    }

    private void open(int where) {
        try {
            ServerSocket opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), where), WAITING_CONNECTIONS);
            door = opened;
            threads.execute(() -> accept(opened));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket opened) {
        try {
            while (true) {
                Socket caller = opened.accept();
                State now = entered(caller);
                threads.execute(() -> serve(caller, now));
            }
        } catch (IOException closed) {
            // cut, or at its end
        }
    }

    private synchronized State entered(Socket connection) {
        (state == State.SLOW ? slow : connections).add(connection);
        return state;
    }

    private void serve(Socket caller, State now) {
        try {
            switch (now) {
                case WELL -> carry(caller, Duration.ZERO);
                case SLOW -> carry(caller, LATE);
                case RESETTING -> {
                    caller.getInputStream().read();
                    caller.setSoLinger(true, 0);
                    caller.close();
                }
                case GARBLED -> {
                    caller.getInputStream().read();
                    caller.getOutputStream().write(GARBAGE);
                    caller.close();
                }
                case CUT -> caller.close();
            }
        } catch (IOException gone) {
            quietly(caller);
        }
    }

    /** Whoever hangs up on the one side is hung up on the other. */
    private void carry(Socket caller, Duration late) throws IOException {
        Socket called = new Socket(service.getHost(), service.getPort());
        threads.execute(() -> {
            rest(late);
            pump(called, caller);
        });
        pump(caller, called);
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pump(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
        } catch (IOException hungUp) {
            // the other side hears of it below
        }
        quietly(from);
        quietly(to);
    }

    private void hangUp() {
        connections.forEach(FaultyLine::quietly);
        connections.clear();
    }

    private static void quietly(AutoCloseable connection) {
        try {
            connection.close();
        } catch (Exception alreadyGone) {
            // that is what was wanted
        }
    }

    @Override
    public synchronized void close() {
        quietly(door);
        hangUp();
        slow.forEach(FaultyLine::quietly);
        threads.shutdownNow();
    }
}
