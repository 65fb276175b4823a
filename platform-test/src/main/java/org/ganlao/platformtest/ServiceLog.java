package org.ganlao.platformtest;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the service under test logs until this is closed. */
public final class ServiceLog extends Handler implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    public ServiceLog() {
        Logger.getLogger("").addHandler(this);
    }

    @Override
    public void publish(LogRecord record) {
        Object[] parameters = record.getParameters();
        lines.add(record.getMessage() + " " + (parameters == null ? "" : Arrays.toString(parameters)) + " "
                + record.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }

    public String text() {
        return String.join("\n", lines);
    }
}
