package org.ganlao.gateway.plan.figure.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.ganlao.gateway.plan.counting.drill.ReadingView;

/** Readings as Apache Parquet; of Hadoop, only the classes are there that the library names in its signatures (ADR 22). */
final class ParquetReadings implements ReadingFile {

    /** Of what is held in memory until it is written, per job. */
    private static final long ROW_GROUP_BYTES = 16L * 1024 * 1024;

    private final ParquetWriter<ReadingView> writer;

    ParquetReadings(Path file) throws IOException {
        this.writer = new Builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .withCodecFactory(new GzipPages())
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .build();
    }

    @Override
    public void take(ReadingView reading) throws IOException {
        writer.write(reading);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    /** Of each pair the form with Hadoop's configuration is deprecated, and still the abstract one. */
    @SuppressWarnings("deprecation")
    private static final class Builder extends ParquetWriter.Builder<ReadingView, Builder> {

        Builder(OutputFile file) {
            super(file);
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<ReadingView> getWriteSupport(Configuration unused) {
            return new Rows();
        }

        @Override
        protected WriteSupport<ReadingView> getWriteSupport(ParquetConfiguration unused) {
            return new Rows();
        }
    }

    @SuppressWarnings("deprecation")
    private static final class Rows extends WriteSupport<ReadingView> {

        private RecordConsumer out;

        @Override
        public WriteContext init(Configuration unused) {
            return context();
        }

        @Override
        public WriteContext init(ParquetConfiguration unused) {
            return context();
        }

        @Override
        public void prepareForWrite(RecordConsumer consumer) {
            this.out = consumer;
        }

        @Override
        public void write(ReadingView reading) {
            ReadingColumn.write(reading, out);
        }

        private static WriteContext context() {
            return new WriteContext(ReadingColumn.schema(), Map.of());
        }
    }
}
