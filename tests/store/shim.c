/* Loaded before the C library by tests/store/test_faults.py: the nth write to a project, or fsync of one, fails. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int left = -1, kind = 0; /* calls until the fault, and which: 1 EIO, 2 half a write, 3 a failing fsync, 4 EROFS */

void fault_in(int calls, int which) { left = calls, kind = which; }

static int ours(int fd) {
  char link[64], name[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, name, sizeof name - 1);
  if (length < 0) return 0;
  name[length] = 0;
  return strstr(name, ".annot") != NULL;
}

static int due(int fd, int is_sync) {
  if (left < 0 || (kind == 3) != is_sync || !ours(fd)) return 0;
  return left-- == 0;
}

ssize_t pwrite64(int fd, const void *data, size_t count, off64_t at) {
  static ssize_t (*real)(int, const void *, size_t, off64_t);
  if (!real) real = dlsym(RTLD_NEXT, "pwrite64");
  if (due(fd, 0)) {
    if (kind == 2) real(fd, data, count / 2, at);
    errno = kind == 2 ? ENOSPC : kind == 4 ? EROFS : EIO;
    return -1;
  }
  return real(fd, data, count, at);
}

ssize_t pwrite(int fd, const void *data, size_t count, off_t at) { return pwrite64(fd, data, count, at); }

static int synced(int fd, const char *name) {
  if (due(fd, 1)) {
    errno = EIO;
    return -1;
  }
  return ((int (*)(int))dlsym(RTLD_NEXT, name))(fd);
}

int fsync(int fd) { return synced(fd, "fsync"); }
int fdatasync(int fd) { return synced(fd, "fdatasync"); }
