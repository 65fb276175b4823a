package org.ganlao.platform.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** A body that is refused with 413 as soon as more of it has come than allowed, whatever length was announced. */
public final class LimitedBody extends FilterInputStream {

    private final long limit;
    private long left;

    public LimitedBody(InputStream body, long limit) {
        super(body);
        this.limit = limit;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw tooLarge(limit);
        }
    }

    static Rejection tooLarge(long limit) {
        return new Rejection(CommonRefusal.BODY_TOO_LARGE, limit);
    }
}
