package org.ganlao.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.OptionalLong;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** A body of unannounced length that fails once it is longer than allowed. */
final class LimitedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long limit;
    private long received;
    private boolean paused;
    private boolean ended;
    private Handler<Throwable> failed = failure -> {};

    LimitedBody(ReadStream<Buffer> body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    /**
     * @param header {@code Content-Length}, which HTTP/2 lets be anything; null without one
     * @throws Rejection {@code malformed-request}
     */
    static OptionalLong announced(String header) {
        if (header == null) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(header));
        } catch (NumberFormatException unreadable) {
            Rejection rejection = new Rejection(CommonRefusal.MALFORMED_REQUEST, "Content-Length");
            rejection.initCause(unreadable);
            throw rejection;
        }
    }

    /** Whether the service waits for more of it, and the caller does not send. */
    boolean isAwaited() {
        return !ended && !paused;
    }

    long limit() {
        return limit;
    }

    boolean exceeded() {
        return received > limit;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        body.handler(handler == null ? null : part -> deliver(part, handler));
        return this;
    }

    private void deliver(Buffer part, Handler<Buffer> handler) {
        if (exceeded()) {
            return;
        }
        received += part.length();
        if (exceeded()) {
            failed.handle(new IllegalStateException("body longer than " + limit + " bytes"));
        } else {
            handler.handle(part);
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        failed = handler == null ? failure -> {} : handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        paused = true;
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        paused = false;
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        paused = false;
        body.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        body.endHandler(end -> {
            ended = true;
            if (handler != null) {
                handler.handle(end);
            }
        });
        return this;
    }
}
