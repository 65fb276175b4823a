package org.ganlao.gateway.plan.figure.extract;

import java.io.Closeable;
import java.io.IOException;
import org.ganlao.gateway.plan.counting.drill.ReadingView;

/** A file that readings are written into, one by one. */
interface ReadingFile extends Closeable {

    void take(ReadingView reading) throws IOException;
}
