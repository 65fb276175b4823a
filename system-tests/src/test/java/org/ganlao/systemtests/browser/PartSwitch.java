package org.ganlao.systemtests.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.EnumSet;
import java.util.Set;
import org.ganlao.localstack.Part;
import org.ganlao.systemtests.Platform;

/** Lets a script end parts of the platform and start them again: {@code /postgres/kill}, {@code /employment/start}. */
final class PartSwitch implements AutoCloseable {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int NO_BODY = -1;

    private final Platform platform;
    private final Set<Part> away = EnumSet.noneOf(Part.class);
    private final HttpServer server;

    PartSwitch(Platform platform) {
        this.platform = platform;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::turn);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Answers when the part is away, or there. */
    private void turn(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/");
        Part part = Part.named(path[1]);
        int status = OK;
        switch (path[2]) {
            case "kill" -> kill(part);
            case "start" -> start(part);
            default -> status = NOT_FOUND;
        }
        exchange.sendResponseHeaders(status, NO_BODY);
        exchange.close();
    }

    private synchronized void kill(Part part) {
        away.add(part);
        platform.kill(part);
    }

    private synchronized void start(Part part) {
        platform.startAgain(part);
        away.remove(part);
    }

    /** Whatever became of the script, the platform is whole afterwards. */
    @Override
    public synchronized void close() {
        server.stop(0);
        away.forEach(platform::startAgain);
    }
}
