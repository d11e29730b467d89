package uk.muster.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The program: {@code java -jar muster-verify.jar FILE}. It exits with 0 for yes, 1 for no, 2 for "cannot tell". */
public final class Main {

    static final String HELP = """
            Says whether a published paper is what was published, without a network.

              java -jar muster-verify.jar FILE [EARLIER] [options]

            FILE     a paper as the site sent it: PDF, JSON, text or web page (saved as “HTML only”)
            EARLIER  an earlier paper or checkpoint of the same log: was the log rewritten since?

              --proof FILE        the proof, where the paper does not carry it
              --key FILE          the keys that you trust, from the site of the body that publishes
              --consistency FILE  what the site says to connect FILE and EARLIER
              --log FILE          the whole log, saved since from the same site (entries.json):
                                  was the paper withdrawn, and is there a later edition?

            It exits with 0 if the file is what was published, also if the paper was withdrawn later, with 1 if it is
            not, and with 2 if that cannot be told.
            """;

    private static final List<String> OPTIONS = List.of("--proof", "--key", "--consistency", "--log");
    private static final int CANNOT_TELL = 2;

    private final List<String> files = new ArrayList<>();
    private final Map<String, String> options = new TreeMap<>();

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    /** @return what a shell is told */
    public static int run(String[] arguments, PrintStream out) {
        Main main = new Main();
        if (!main.understands(List.of(arguments))) {
            out.print(HELP);
            return CANNOT_TELL;
        }
        try {
            List<Verdict> verdicts = main.verdicts();
            verdicts.forEach(out::print);
            return verdicts.stream()
                    .max(Comparator.comparing(Verdict::answer))
                    .orElseThrow()
                    .exitCode();
        } catch (Unreadable malformed) {
            out.println("A file that you gave cannot be used. " + malformed.getMessage());
        } catch (IOException unreadable) {
            out.println("A file cannot be read: " + unreadable.getMessage());
        }
        return CANNOT_TELL;
    }

    private boolean understands(List<String> arguments) {
        for (int at = 0; at < arguments.size(); at++) {
            String argument = arguments.get(at);
            if (!argument.startsWith("--")) {
                files.add(argument);
            } else if (OPTIONS.contains(argument) && at + 1 < arguments.size()) {
                options.put(argument, arguments.get(++at));
            } else {
                return false;
            }
        }
        return files.size() == 1 || files.size() == 2;
    }

    private List<Verdict> verdicts() throws IOException {
        Optional<String> keys = option("--key");
        Trust trust = keys.isPresent() ? Trust.parse(keys.get()) : Trust.ANY;
        byte[] file = Files.readAllBytes(Path.of(files.getFirst()));
        Optional<String> proof = option("--proof");
        Examination examination = new Examination(trust);
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.add(proof.isPresent() ? examination.of(file, proof.get()) : examination.of(file));
        byte[] later = proof.isPresent() ? proof.get().getBytes(StandardCharsets.UTF_8) : file;
        if (files.size() == 2) {
            verdicts.add(history(trust, later, Files.readAllBytes(Path.of(files.getLast()))));
        }
        Optional<String> log = option("--log");
        if (log.isPresent() && verdicts.getFirst().isYes()) {
            verdicts.add(LaterLog.parse(log.get()).fateOf(History.proofIn(later).orElseThrow(), trust));
        }
        return verdicts;
    }

    private Verdict history(Trust trust, byte[] later, byte[] earlier) throws IOException {
        List<Proof> proofs = Stream.of(later, earlier)
                .flatMap(file -> History.proofIn(file).stream())
                .toList();
        Optional<String> consistency = option("--consistency");
        return new History(
                        trust.known(proofs), consistency.map(Consistency::parse).orElse(null))
                .between(History.checkpointIn(later), History.checkpointIn(earlier));
    }

    private Optional<String> option(String name) throws IOException {
        String file = options.get(name);
        return file == null ? Optional.empty() : Optional.of(Files.readString(Path.of(file)));
    }
}
