import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** A MongoDB-protocol server in memory; prints its port and ends when its standard input does. */
public class Server {
  public static void main(String[] args) throws Exception {
    MongoServer server = new MongoServer(new MemoryBackend());
    System.out.println(server.bind().getPort());
    while (System.in.read() != -1) {
      // The test run closes the pipe when it is done.
    }
    server.shutdownNow();
  }
}
