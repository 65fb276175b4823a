package org.ganlao.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The body of a problem on its way through: its {@code type}, which stands at its begin, is overheard. */
final class OverheardProblem implements ReadStream<Buffer> {

    private static final Pattern TYPE = Pattern.compile("\"type\"\\s*:\\s*\"[^\"]*/problems/([a-z0-9-]{1,100})\"");
    private static final int BEGIN = 512;

    private final ReadStream<Buffer> body;
    private final Consumer<String> code;
    private final StringBuilder begin = new StringBuilder();
    private boolean known;

    OverheardProblem(ReadStream<Buffer> body, Consumer<String> code) {
        this.body = body;
        this.code = code;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        body.handler(
                handler == null
                        ? null
                        : part -> {
                            hear(part);
                            handler.handle(part);
                        });
        return this;
    }

    private void hear(Buffer part) {
        if (known || begin.length() >= BEGIN) {
            return;
        }
        begin.append(part.getString(0, Math.min(part.length(), BEGIN - begin.length()), "ISO-8859-1"));
        Matcher type = TYPE.matcher(begin);
        if (type.find()) {
            known = true;
            code.accept(type.group(1));
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }
}
