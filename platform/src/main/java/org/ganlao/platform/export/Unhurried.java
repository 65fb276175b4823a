package org.ganlao.platform.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Keeps JSON and CSV writers, which flush after each row, from sending each as a chunk of its own. */
final class Unhurried extends FilterOutputStream {

    Unhurried(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void flush() {}
}
